import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

interface TagFieldProps {
  readonly tags: readonly string[];
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as removable words and a field for more; Enter, a comma or leaving the field adds what was typed. */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');

  function add(text: string): void {
    const more = text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '' && !tags.includes(tag));
    setTyped('');
    if (more.length > 0) onChange([...tags, ...new Set(more)]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if ((event.key === 'Enter' || event.key === ',') && typed.trim() !== '') {
      // With Ctrl it saves too, and what is half typed with the rest.
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  }

  return (
    <div class="tags">
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          <bdi>{tag}</bdi>
          <button
            type="button"
            class="act"
            aria-label={words('tag_remove', { tag })}
            onClick={() => onChange(tags.filter((one) => one !== tag))}
          >
            ×
          </button>
        </span>
      ))}
      <input
        class="field"
        aria-label={words('tags_label')}
        placeholder={words('tags_placeholder')}
        list={id}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <datalist id={id}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
