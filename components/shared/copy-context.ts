import { createContext } from 'preact';
import type { Annotation } from '../../lib/model/annotation.ts';

/** Puts a passage with its source on the clipboard; `null` where a page cannot. Rejects when the browser refuses. */
export const CopyContext = createContext<((annotation: Annotation) => Promise<void>) | null>(null);
