import { Choices } from './Choices.tsx';
import { useWords } from '../shared/words-context.ts';

export type MemoryKind = 'nothing' | 'clips' | 'sites';

interface MemoryChoiceProps {
  readonly memory: MemoryKind;
  readonly onChoose: (memory: MemoryKind) => void;
}

/** What may be remembered of the articles read. */
export function MemoryChoice({ memory, onChoose }: MemoryChoiceProps) {
  const words = useWords();
  const choices = (['nothing', 'clips', 'sites'] as const).map((value) => ({
    value,
    label: words(`memory_${value}`),
    hint: words(`memory_${value}_hint`),
  }));
  return <Choices title={words('memory_title')} value={memory} choices={choices} onChoose={onChoose} />;
}
