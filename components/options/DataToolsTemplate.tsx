import { useEffect, useId, useState } from 'preact/hooks';
import type { MarkdownChoosing, TemplateCheck } from '../../lib/view/files/markdown-choices.ts';
import { Choices } from '../choices/Choices.tsx';
import { useWords } from '../shared/words-context.ts';

type Per = 'page' | 'day';

/** How Markdown files look: one a page or a day, by a template with a preview beside it. */
export function DataToolsTemplate({ markdown }: { readonly markdown: MarkdownChoosing }) {
  const words = useWords();
  const [per, setPer] = useState<Per | null>(null);
  useEffect(() => void markdown.per().then(setPer), [markdown]);
  if (per === null) return null;
  return (
    <details class="template">
      <summary>{words('template_title')}</summary>
      <Choices
        title={words('template_per')}
        value={per}
        choices={[
          { value: 'page', label: words('template_page') },
          { value: 'day', label: words('template_day') },
        ]}
        onChoose={(next) => {
          setPer(next);
          void markdown.choosePer(next);
        }}
      />
      <TemplateField key={per} per={per} markdown={markdown} />
    </details>
  );
}

function TemplateField({ per, markdown }: { readonly per: Per; readonly markdown: MarkdownChoosing }) {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  useEffect(() => void markdown.template(per).then(setText), [markdown, per]);
  if (text === null) return null;
  const check = markdown.check(per, text);
  const keep = async (template: string | null) => {
    await markdown.keep(per, template);
    setText(await markdown.template(per));
    setSaved(true);
  };
  const { file, clip } = markdown.gaps(per);
  return (
    <>
      <label for={id}>{words('template_label')}</label>
      <textarea
        id={id}
        class="field"
        rows={16}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-says`}
        aria-invalid={'fault' in check}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
      />
      <p id={`${id}-says`} role="status">
        {'fault' in check ? <Fault check={check} /> : words(saved ? 'saved' : 'template_sound')}
      </p>
      <p class="foot">
        <button type="button" class="push" disabled={'fault' in check} onClick={() => void keep(text)}>
          {words('save')}
        </button>
        <button type="button" class="act" onClick={() => void keep(null)}>
          {words('template_restore')}
        </button>
      </p>
      <p class="quiet">{words('template_gaps', { file: braced(file), clip: braced(clip) })}</p>
      {'fault' in check ? null : (
        <>
          <h3>{words('template_preview')}</h3>
          <pre class="report">{check.preview}</pre>
        </>
      )}
    </>
  );
}

function Fault({ check }: { readonly check: Extract<TemplateCheck, { fault: string }> }) {
  const words = useWords();
  return <>{words(`template_fault_${NAMES[check.fault]}`, { line: check.line, name: `{{${check.name}}}` })}</>;
}

function braced(names: readonly string[]): string {
  return names.map((name) => `{{${name}}}`).join(' ');
}

/** Names of faults as the words have them. */
const NAMES = {
  unknown: 'unknown',
  'not-closed': 'not_closed',
  'not-opened': 'not_opened',
  'no-clips': 'no_clips',
  'no-block': 'no_block',
  'front-matter': 'front_matter',
  'too-long': 'too_long',
} as const;
