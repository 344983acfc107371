import type { SourceKind } from './types';
import { orderedKind, plain } from './words';

// A traffic source: another web site sent the visitor, nobody recommended anything.
const trafficSource = new Set([
  'referrals',
  'referral sites',
  'referral site',
  'referral traffic',
  'ai referrals',
  'web referral',
  'referring sites',
]);

// Order matters: a partner's referral is partner.
const byWords = orderedKind<SourceKind>([
  [
    'partner',
    `partner*, reseller*, channel, distributor*, alliance*, socio, socios, partenaire*, revendeur*, parceir*, wiederverkauf*,
    handler, vertriebspartner, *partner`,
  ],
  [
    'existing customer',
    `existing*, expansion, upsell*, up sell, cross sell*, crosssell*, renewal*, customer portal, bestandskund*, *bestandskunde,
    client existant, clients existants, cliente existente, cliente actual, cliente atual, base instalada, cartera,
    customer base, account growth, verlangerung, stammkund*`,
  ],
  [
    'referral',
    `referral*, referred*, word of mouth, recommend*, empfehl*, *empfehlung, weiterempfehl*, mundpropaganda, recommand*,
    bouche a oreille, parrainage, referencia*, referido*, recomend*, boca a boca, boca en boca, indicac*, indicad*, passaparola`,
  ],
  [
    'marketing',
    `paid*, email marketing, e mail marketing, marketing*, advert*, ads, adwords, campaign*, conference*, trade show*,
    tradeshow*, show, shows, event*, seminar*, webinar*, public relations, pr, press, purchased list, list, direct mail,
    mailing*, newsletter*, phone inquiry, inquiry, sales email alias, email, e mail, mail, social media, social, linkedin,
    content, messe*, *messe, kampagne*, werbung, anzeige*, veranstaltung*, salon*, publicite, campagne*, evenement*,
    feria*, publicidad*, campana*, evento*, feira*, campanha*, anuncio*`,
  ],
  [
    'self-sourced',
    `cold call*, coldcall*, self*, outbound*, sdr, bdr, prospect*, kaltakquise, akquise, eigenakquise, selbst*, demarchage,
    gestion directa, prospecc*, appel a froid, llamada en frio, ligacao fria, rep generated, sales generated, sales, own,
    call, phone, telefon*, networking, network, direct contact, employee*`,
  ],
  [
    'web',
    `web*, *website, site*, organic*, direct traffic, search, google, seo, chat, online*, internet, inbound, form, forms,
    homepage, portal, landing*, formular*, formulaire*, formulario*, pagina*, download*`,
  ],
]);

/** Where a deal or a lead came from. HubSpot's traffic source `Referrals` is web; a partner's referral is partner. */
export function sourceKind(text: string): SourceKind {
  if (trafficSource.has(plain(text))) return 'web';
  if (/^other campaigns?$/i.test(text.trim())) return 'marketing';
  return byWords(text) ?? 'unknown';
}
