import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Scope } from '../../../lib/model/correction.ts';
import { useWords } from '../../shared/words-context.ts';

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly focus?: boolean;
}

/** A line to type in, with its label above and what is wrong below. */
export function TextLine({ label, name, value, onType, hint, problem, focus }: FieldProps) {
  const id = useId();
  return (
    <p class="line">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        name={name}
        dir="auto"
        value={value}
        autoFocus={focus}
        aria-invalid={problem ? true : undefined}
        aria-describedby={hint || problem ? `${id}-hint` : undefined}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {hint || problem ? (
        <span id={`${id}-hint`} class={problem ? 'small wrong' : 'small quiet'}>
          {problem ?? hint}
        </span>
      ) : null}
    </p>
  );
}

interface PickProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
  readonly children: ComponentChildren;
}

/** One of a list. */
export function PickLine({ label, name, value, onPick, children }: PickProps) {
  const id = useId();
  return (
    <p class="line">
      <label for={id}>{label}</label>
      <select id={id} class="field" name={name} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {children}
      </select>
    </p>
  );
}

interface CountryProps {
  /** What the country is asked for; left out where that is plain. */
  readonly label?: string;
  readonly value: string;
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly onPick: (code: string) => void;
}

/** A state, territory or organisation. */
export function CountryLine({ label, value, countries, onPick }: CountryProps) {
  const words = useWords();
  return (
    <PickLine label={label ?? words('form_country')} name="country" value={value} onPick={onPick}>
      <option value="">{words('form_choose')}</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </PickLine>
  );
}

interface ScopeProps {
  readonly scopes: readonly Scope[];
  readonly value: Scope;
  readonly onChoose: (scope: Scope) => void;
}

/** Where a correction shall hold; nothing to choose when the page was opened for no article. */
export function ScopeChoice({ scopes, value, onChoose }: ScopeProps) {
  const words = useWords();
  const id = useId();
  if (scopes.length < 2) return null;
  return (
    <fieldset class="scopes">
      <legend>{words('form_scope')}</legend>
      {scopes.map((scope) => (
        <label key={scope.kind}>
          <input
            type="radio"
            name={id}
            value={scope.kind}
            checked={scope.kind === value.kind}
            onChange={() => onChoose(scope)}
          />{' '}
          {words(`scope_${scope.kind}`, { site: scope.kind === 'outlet' ? scope.site : '' })}
        </label>
      ))}
    </fieldset>
  );
}

interface FootProps {
  readonly save: string;
  readonly blocked: boolean;
  readonly onCancel: () => void;
}

/** The buttons under a form. */
export function FormFoot({ save, blocked, onCancel }: FootProps) {
  const words = useWords();
  return (
    <div class="foot">
      <button type="submit" class="push" disabled={blocked}>
        {save}
      </button>
      <button type="button" class="act" onClick={onCancel}>
        {words('cancel')}
      </button>
    </div>
  );
}

/** Where the focus stood before a part opened, it stands again when the part is gone: else a keyboard starts from the top. */
export function useReturningFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [],
  );
}

/** A form that saves by its button or Enter. */
export function Form({
  label,
  onSave,
  children,
}: {
  readonly label: string;
  readonly onSave: () => void;
  readonly children: ComponentChildren;
}) {
  useReturningFocus();
  return (
    <form
      class="correct"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
    </form>
  );
}
