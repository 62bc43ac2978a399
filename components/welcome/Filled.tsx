import type { ComponentChildren } from 'preact';

interface FilledProps {
  /** A message with its `{name}` places still open. */
  readonly message: string;
  readonly parts: Readonly<Record<string, ComponentChildren>>;
}

/** A message whose places are filled with elements instead of text. */
export function Filled({ message, parts }: FilledProps) {
  return <>{message.split(/\{(\w+)\}/).map((piece, at) => (at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)))}</>;
}
