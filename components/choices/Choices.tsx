import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface ChoicesProps<Value extends string> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly hint?: string;
    /** What stands below the choice while it is chosen. */
    readonly more?: ComponentChildren;
  }[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few: a group of radio buttons with a sentence each. */
export function Choices<Value extends string>({ title, value, choices, onChoose }: ChoicesProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {choices.map((choice) => (
        <div key={choice.value} class="choice">
          <input
            type="radio"
            value={choice.value}
            id={`${id}-${choice.value}`}
            name={id}
            checked={choice.value === value}
            aria-describedby={choice.hint ? `${id}-${choice.value}-hint` : undefined}
            onChange={() => onChoose(choice.value)}
          />
          <label for={`${id}-${choice.value}`}>{choice.label}</label>
          {choice.hint ? (
            <p id={`${id}-${choice.value}-hint`} class="quiet">
              {choice.hint}
            </p>
          ) : null}
          {choice.value === value && choice.more ? <div class="more">{choice.more}</div> : null}
        </div>
      ))}
    </fieldset>
  );
}
