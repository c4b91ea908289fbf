import type { Topic } from '../../lib/detect/types.ts';
import type { PopupState } from '../../lib/messages.ts';
import type { StringKey } from '../../lib/strings.ts';

const about: Record<Topic, StringKey> = {
  none: 'popup_pageNone',
  mention: 'popup_pageMention',
  kratom: 'popup_pageKratom',
  'kratom-and-withdrawal': 'popup_pageBoth',
};

/** What is known of the page. A page that only passed the gate was not judged: nothing may be said of what it holds. */
export const pageSentence = ({ access, topic }: PopupState): StringKey => {
  if (access !== 'allowed') return `popup_${access}`;
  return topic ? about[topic] : 'popup_pageMaybe';
};
