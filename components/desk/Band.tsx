import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface BandProps {
  readonly title: string;
  /** The band in a few words, seen when it is folded too. */
  readonly note?: string;
  readonly folded?: boolean;
  readonly children: ComponentChildren;
}

/** A part of the popup or panel that can be folded; its heading is the button. */
export function Band({ title, note, folded = false, children }: BandProps) {
  const [open, setOpen] = useState(!folded);
  const id = useId();
  return (
    <section class="band" aria-labelledby={`${id}-title`}>
      <h2>
        <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span id={`${id}-title`}>{title}</span>
          <span class="note">{note}</span>
          <span class="fold" aria-hidden="true" />
        </button>
      </h2>
      <div id={id} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
