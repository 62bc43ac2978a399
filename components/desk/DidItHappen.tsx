import { OUTCOME_ANSWERS, type OutcomeAnswer } from '../../lib/model/event.ts';
import type { EventId } from '../../lib/model/ids.ts';
import type { EventLine } from '../../lib/view/event-lines.ts';
import { Band } from './Band.tsx';
import { EventRow } from '../shared/EventRow.tsx';
import { sayAct } from '../shared/say-event.ts';
import { useWords } from '../shared/words-context.ts';

interface DidItHappenProps {
  readonly plans: readonly EventLine[];
  readonly onAnswer: (event: EventId, answer: OutcomeAnswer) => void;
}

/** Plans whose day has passed, whatever page is open; nothing when there is nothing to ask. */
export function DidItHappen({ plans, onAnswer }: DidItHappenProps) {
  const words = useWords();
  if (plans.length === 0) return null;
  return (
    <Band title={words('expected_unknown')} note={words.count('happened_count', plans.length)} folded>
      <ul>
        {plans.map((plan) => (
          <EventRow key={plan.id} event={plan} why={[]} aside={words('expected_unknown')}>
            <AnswerButtons plan={plan} onAnswer={onAnswer} />
          </EventRow>
        ))}
      </ul>
    </Band>
  );
}

/** The three answers, below the plan they are about. */
export function AnswerButtons({ plan, onAnswer }: Pick<DidItHappenProps, 'onAnswer'> & { readonly plan: EventLine }) {
  const words = useWords();
  return (
    <p class="answers" role="group" aria-label={`${words('expected_unknown')} ${sayAct(plan, words)}`}>
      {OUTCOME_ANSWERS.map((answer) => (
        <button key={answer} type="button" class="act small" onClick={() => onAnswer(plan.id, answer)}>
          {words(ANSWERS[answer])}
        </button>
      ))}
    </p>
  );
}

const ANSWERS = { happened: 'answer_happened', 'did-not': 'answer_did_not', unknown: 'answer_unknown' } as const;
