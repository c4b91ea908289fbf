import { browser } from '../browser.ts';
import { freshSession, type Session } from './session.ts';

/** Normal and private windows know nothing of each other. */
export type Walk = 'normal' | 'private';

/** Changes wait for each other: two tabs that ask at once must not both get the last showing. */
let turn: Promise<unknown> = Promise.resolve();

export async function readSession(walk: Walk): Promise<Session> {
  const { [walk]: stored } = await browser.storage.session.get(walk);
  return { ...freshSession, ...(stored as Partial<Session> | undefined) };
}

/** Applies one change to the session and answers what `change` gives beside it. */
export function updateSession<Answer>(
  walk: Walk,
  change: (session: Session) => { session: Session; answer: Answer },
): Promise<Answer> {
  const next = turn.then(async () => {
    const before = await readSession(walk);
    const { session, answer } = change(before);
    if (session !== before) await browser.storage.session.set({ [walk]: session });
    return answer;
  });
  turn = next.catch(() => undefined);
  return next;
}

/** Applies a change that needs no answer. */
export const changeSession = (walk: Walk, change: (session: Session) => Session): Promise<void> =>
  updateSession(walk, (session) => ({ session: change(session), answer: undefined }));

/** Forgets all that private windows left in memory. */
export const forgetPrivate = (): Promise<void> => browser.storage.session.remove('private');
