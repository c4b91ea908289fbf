import type { Resource } from '../../lib/content/types-region.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { codeName, listName } from './format.ts';
import { Icon } from './Icon.tsx';
import { useStrings } from './strings.tsx';

/** `sms:` with the word to send, where there is one. */
const smsLink = ({ number, keyword }: NonNullable<Resource['sms']>): string =>
  `sms:${number}${keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`;

/** A service's own name, in its own language: a reader has to know it again when it answers. */
export const ServiceName = ({ resource }: { resource: Resource }) => (
  <span lang={resource.nameIn} translate={false}>
    {resource.name}
  </span>
);

/** What the name means, where the reader's language has other words for it. */
export const meaningOf = ({ name, meaning }: Resource): string | undefined =>
  meaning === name ? undefined : meaning;

/** The ways to reach a service. The number is printed on the link: many readers dial by hand. */
export const Contact = ({ resource }: { resource: Resource }) => {
  const t = useStrings();
  const { tel, phoneDisplay, sms, whatsapp, url, channels } = resource;
  if (!tel && !sms && !whatsapp && !url) return null;
  return (
    <p class="contact">
      {tel && (
        <a class="button button-quiet" href={`tel:${tel}`}>
          <Icon name="phone" size={16} />
          {t('sidebar_helpCall', phoneDisplay ?? tel)}
        </a>
      )}
      {sms && (
        <a class="button button-quiet" href={smsLink(sms)}>
          <Icon name="message" size={16} />
          {sms.display}
        </a>
      )}
      {whatsapp && (
        <ExternalLink
          class="button button-quiet"
          href={`https://wa.me/${whatsapp.number.replace(/\D/g, '')}`}
        >
          <Icon name="message" size={16} />
          {t('sidebar_helpWhatsapp')}
        </ExternalLink>
      )}
      {url && (
        <ExternalLink class="button button-quiet" href={url}>
          <Icon name={channels.includes('chat') ? 'message' : 'link'} size={16} />
          {t(channels.includes('chat') ? 'sidebar_helpChat' : 'sidebar_helpWebsite')}
        </ExternalLink>
      )}
    </p>
  );
};

/** One service, with only what is known about it (EV-3); a tie to law enforcement is said first. */
export const ResourceItem = ({ resource }: { resource: Resource }) => {
  const t = useStrings();
  const language = t('common_language');
  const { channels, languages, asksName } = resource;
  const meaning = meaningOf(resource);
  const known = [
    resource.cost,
    resource.hours,
    channels.includes('in-person') && t('sidebar_helpInPerson'),
    asksName === false && t('sidebar_helpNoName'),
    asksName === true && t('sidebar_helpAsksName'),
    languages?.length &&
      listName(
        languages.map((code) => codeName(code, 'language', language)),
        language,
      ),
  ].filter((item) => typeof item === 'string');
  return (
    <li class="resource">
      {resource.enforcementLinked && <p class="enforcement">{t('sidebar_helpEnforcement')}</p>}
      <h4>
        <ServiceName resource={resource} />
      </h4>
      {meaning && <p class="soft">{meaning}</p>}
      {resource.area && <p class="soft">{t('sidebar_helpArea', resource.area)}</p>}
      {resource.forWhom && <p class="soft">{resource.forWhom}</p>}
      {resource.whatHappens && <p>{resource.whatHappens}</p>}
      {known.length > 0 && (
        <ul class="known">
          {known.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      <Contact resource={resource} />
    </li>
  );
};
