import { useId } from 'preact/hooks';
import type { ClipColour } from '../../lib/model/annotation.ts';
import { COLOURS, useColourName } from './colour-names.ts';
import { useWords } from './words-context.ts';

interface ColourChoiceProps {
  /** `null`: none of them, where several clips differ. */
  readonly colour: ClipColour | null;
  readonly onChoose: (colour: ClipColour) => void;
}

/** The colour of a clip: five dots, each with its name. */
export function ColourChoice({ colour, onChoose }: ColourChoiceProps) {
  const words = useWords();
  const nameOf = useColourName();
  const id = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{words('record_colour')}</legend>
      {COLOURS.map((one) => (
        <label key={one} title={nameOf(one)}>
          <input type="radio" class="unseen" name={id} checked={one === colour} onChange={() => onChoose(one)} />
          <span class={`dot ${one}`} aria-hidden="true" />
          <span class="unseen">{nameOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
