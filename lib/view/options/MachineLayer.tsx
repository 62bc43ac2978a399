import { useEffect, useState } from 'preact/hooks';
import { MachinePart, type MachinePartProps } from '../../../components/options/MachinePart.tsx';
import { openRoster } from '../../data/packed.ts';
import { openStore } from '../../store/database.ts';
import { guessColumns } from '../../store/machine/columns.ts';
import type { MachineFile } from '../../store/machine/machine.ts';
import { failureOf } from '../failure.ts';
import { machineNames } from './machine-names.ts';

type MachineLayerProps = Pick<MachinePartProps, 'shown' | 'onShow'>;

/** The machine layer, connected to its store. */
export function MachineLayer(props: MachineLayerProps) {
  const [imports, setImports] = useState<MachinePartProps['imports']>([]);
  const list = async () => setImports(await (await openStore()).machine.imports());
  // Without its store the page says so elsewhere; here nothing is listed then.
  useEffect(() => void list().catch(() => setImports([])), []);
  return (
    <MachinePart
      {...props}
      imports={imports}
      onLook={async (file) => {
        try {
          const looked = await (await openStore()).machine.look(machineFile(file));
          return { ...looked, guess: guessColumns(looked.header) };
        } catch (error) {
          return failureOf(error);
        }
      }}
      onBringIn={async (file, columns, { onProgress, signal }) => {
        try {
          const { machine } = await openStore();
          const names = machineNames(openRoster());
          const percent = (done: number, total: number) => onProgress?.(Math.round((100 * done) / total), 100);
          const reading = { names, signal, onProgress: percent, ...(columns === null ? {} : { columns }) };
          return await machine.bringIn(machineFile(file), reading);
        } catch (error) {
          return failureOf(error);
        } finally {
          await list();
        }
      }}
      onRemoveAll={async () => {
        await (await openStore()).machine.removeAll();
        await list();
      }}
    />
  );
}

function machineFile(file: File): MachineFile {
  return { name: file.name, size: file.size, stream: () => file.stream() };
}
