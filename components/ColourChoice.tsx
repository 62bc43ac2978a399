import { useId } from 'preact/hooks';
import type { ClipColour } from '../lib/model/annotation.ts';
import { useWords } from './words-context.ts';

const COLOURS: readonly ClipColour[] = ['yellow', 'green', 'blue', 'pink', 'purple'];

interface ColourChoiceProps {
  readonly colour: ClipColour;
  readonly onChoose: (colour: ClipColour) => void;
}

/** The colour of a clip: five dots, each with its name. */
export function ColourChoice({ colour, onChoose }: ColourChoiceProps) {
  const words = useWords();
  const id = useId();
  return (
    <fieldset class="colours">
      <legend class="unseen">{words('record_colour')}</legend>
      {COLOURS.map((one) => (
        <label key={one} title={words(`colour_${one}`)}>
          <input type="radio" class="unseen" name={id} checked={one === colour} onChange={() => onChoose(one)} />
          <span class={`dot ${one}`} aria-hidden="true" />
          <span class="unseen">{words(`colour_${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
