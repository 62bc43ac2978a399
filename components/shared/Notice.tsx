import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** A technical line for a report: which file, which row. */
  readonly detail?: string | null;
  readonly children?: ComponentChildren;
}

/** What stands in place of content: nothing to show, or something failed; says what is so and what to do. */
export function Notice({ title, text, detail, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {detail ? <p class="detail">{detail}</p> : null}
      {children}
    </section>
  );
}
