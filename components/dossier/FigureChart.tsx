import type { FigurePart } from '../../lib/view/dossier/dossier.ts';
import { sayAmount, sayPeriod } from '../shared/say-event.ts';
import { useWords } from '../shared/words-context.ts';

type Chart = FigurePart['charts'][number];
type Placed = Chart['lines'][number]['points'][number];

interface FigureChartProps {
  readonly chart: Chart;
  readonly title: string;
}

const WIDTH = 640;
const HEIGHT = 240;
const EDGE = { left: 64, right: 24, top: 20, bottom: 24 } as const;
const INNER = { width: WIDTH - EDGE.left - EDGE.right, height: HEIGHT - EDGE.top - EDGE.bottom } as const;
/** More labels than this would cover each other; the table has them all. */
const MOST_LABELS = 10;

const x = (share: number) => EDGE.left + share * INNER.width;
const y = (share: number) => EDGE.top + (1 - share) * INNER.height;

/** A chart for the eye; for every other reader it is one sentence, and the table under it has all that it shows. */
export function FigureChart({ chart, title }: FigureChartProps) {
  const words = useWords();
  const points = distinct(chart.lines.flatMap((line) => line.points));
  const labelled = points.length <= MOST_LABELS;
  return (
    <figure class="chart">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={words('chart_label', { title, count: words.number(points.length) })}
      >
        <Axes chart={chart} />
        {chart.lines.map((line, at) => (
          <g key={line.points.map((point) => point.at).join(' ')} class={`line line-${at % 4}`}>
            {line.points.length > 1 ? (
              <polyline points={line.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')} />
            ) : null}
            {distinct(line.points).map((point) => (
              <Point key={placeOf(point)} placed={point} labelled={labelled} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="small quiet">{words('chart_key')}</figcaption>
    </figure>
  );
}

/** The same amount told twice of the same day is one point; the table has both tellings. */
function distinct(points: readonly Placed[]): readonly Placed[] {
  return [...new Map(points.map((point) => [placeOf(point), point])).values()];
}

function placeOf({ x: across, y: up }: Placed): string {
  return `${across.toFixed(3)} ${up.toFixed(3)}`;
}

function Axes({ chart }: { readonly chart: Chart }) {
  const words = useWords();
  const say = (amount: number) =>
    /^[A-Z]{3}$/.test(chart.unit) ? words.money(amount, chart.unit) : words.number(amount);
  return (
    <g class="axes">
      {chart.amounts.map((mark) => (
        <g key={mark.amount}>
          <line x1={x(0)} x2={x(1)} y1={y(mark.y)} y2={y(mark.y)} />
          <text x={x(0) - 8} y={y(mark.y) + 4} text-anchor="end">
            {say(mark.amount)}
          </text>
        </g>
      ))}
      {chart.years.map((mark) => (
        <text key={mark.year} x={x(mark.x)} y={HEIGHT - 6} text-anchor="middle">
          {mark.year}
        </text>
      ))}
    </g>
  );
}

/** What was counted is a disc, what is aimed at a hollow diamond, anything else a hollow disc; a range has its reach. */
function Point({ placed, labelled }: { readonly placed: Placed; readonly labelled: boolean }) {
  const words = useWords();
  const { point, low, high } = placed;
  const { figure } = point;
  const [cx, cy] = [x(placed.x), y(placed.y)];
  const amount = sayAmount(figure, words);
  const aimed = figure.status === 'target' || figure.status === 'pledge';
  const source = point.event?.sources[0];
  const told = [amount, sayPeriod(figure.period, words), source?.publisher ?? source?.title]
    .filter(Boolean)
    .join(' · ');
  return (
    <g class={`point ${figure.status}`}>
      <title>{told}</title>
      {low === null || high === null ? null : <line x1={cx} x2={cx} y1={y(low)} y2={y(high)} />}
      {aimed ? (
        <rect x={cx - 5} y={cy - 5} width={10} height={10} transform={`rotate(45 ${cx} ${cy})`} />
      ) : (
        <circle cx={cx} cy={cy} r={4.5} />
      )}
      {labelled ? (
        <text x={cx} y={cy - 10} text-anchor={placed.x > 0.85 ? 'end' : placed.x < 0.1 ? 'start' : 'middle'}>
          {amount}
        </text>
      ) : null}
    </g>
  );
}
