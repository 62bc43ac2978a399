import { DataToolsArchive, type ArchiveProps } from './DataToolsArchive.tsx';
import { DataToolsExport, type ExportProps } from './DataToolsExport.tsx';
import { DataToolsImport, type ImportProps } from './DataToolsImport.tsx';
import { DataToolsTemplate } from './DataToolsTemplate.tsx';
import type { MarkdownChoosing } from '../../lib/view/files/markdown-choices.ts';
import { useWords } from '../shared/words-context.ts';

export interface DataToolsProps extends ExportProps, ImportProps, ArchiveProps {
  readonly markdown: MarkdownChoosing;
}

/** What is the reader's, out and in. */
export function DataTools(props: DataToolsProps) {
  const words = useWords();
  return (
    <>
      <h3>{words('data_out')}</h3>
      <DataToolsExport {...props} />
      <DataToolsTemplate markdown={props.markdown} />
      <h3>{words('data_in')}</h3>
      <DataToolsImport {...props} />
      <DataToolsArchive {...props} />
    </>
  );
}
