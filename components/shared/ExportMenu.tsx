import { useId, useState } from 'preact/hooks';
import type { ExportKind } from '../../lib/view/files/exports.ts';
import { useWords } from './words-context.ts';

const KINDS: readonly ExportKind[] = ['markdown', 'readwise', 'web-annotation', 'csl-json', 'ris', 'bibtex'];
const LABELS = {
  markdown: 'export_markdown',
  readwise: 'export_readwise',
  'web-annotation': 'export_web_annotation',
  'csl-json': 'export_csl_json',
  ris: 'export_ris',
  bibtex: 'export_bibtex',
} as const;

interface ExportMenuProps {
  /** How many would go into the file. */
  readonly count: number;
  readonly onExport: (kind: ExportKind) => void;
}

/** A format and a button: the clips chosen, or all that are listed, as a file. */
export function ExportMenu({ count, onExport }: ExportMenuProps) {
  const words = useWords();
  const id = useId();
  const [kind, setKind] = useState<ExportKind>('markdown');
  return (
    <div class="export">
      <label class="unseen" for={id}>
        {words('export_label')}
      </label>
      <select
        id={id}
        class="field"
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.currentTarget.value) ?? 'markdown')}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {words(LABELS[one])}
          </option>
        ))}
      </select>
      <button type="button" class="act" disabled={count === 0} onClick={() => onExport(kind)}>
        {words.count('export', count)}
      </button>
    </div>
  );
}
