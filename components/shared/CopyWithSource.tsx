import { useId, useState } from 'preact/hooks';
import { useWords } from './words-context.ts';

/** How a source is cited: Chicago notes or APA. */
export const CITATION_STYLES = ['chicago', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

interface CopyWithSourceProps {
  readonly onCopy: (style: CitationStyle) => Promise<void>;
}

/** Puts something with its source on the clipboard, in the style chosen; says so only when it is there. */
export function CopyWithSource({ onCopy }: CopyWithSourceProps) {
  const words = useWords();
  const id = useId();
  const [style, setStyle] = useState<CitationStyle>('chicago');
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async () => {
    try {
      await onCopy(style);
      setState('copied');
    } catch (error) {
      console.warn(error);
      setState('failed');
    }
  };
  return (
    <span class="copy">
      <button type="button" class="push plain" onClick={() => void copy()}>
        <span role="status">{words(SAYS[state])}</span>
      </button>
      <label class="unseen" for={id}>
        {words('cite_style')}
      </label>
      <select
        id={id}
        class="field"
        value={style}
        onChange={(event) => {
          setStyle(event.currentTarget.value as CitationStyle);
          setState('ready');
        }}
      >
        {CITATION_STYLES.map((one) => (
          <option key={one} value={one}>
            {words(`cite_${one}`)}
          </option>
        ))}
      </select>
    </span>
  );
}

const SAYS = { ready: 'cite_copy', copied: 'cite_copied', failed: 'cite_failed' } as const;
