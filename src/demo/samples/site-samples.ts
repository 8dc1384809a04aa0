import type { Words } from '../../registrations/planning/event-plan.ts'
import type { SiteField } from '../../site/site.ts'
import { words } from './words.ts'

/** The site's own words in the demo; name, secretariat and address come from the newsletter's file. */
export const siteWords: Partial<Record<SiteField, Words>> = {
  name: words(
    'Alliance of International Science Organizations',
    '“一带一路”国际科学组织联盟',
    'Alliance des organisations scientifiques internationales',
    'Alianza de Organizaciones Científicas Internacionales',
    'Альянс международных научных организаций',
    'تحالف المنظمات العلمية الدولية',
  ),
  'short-name': words('ANSO', 'ANSO', 'ANSO', 'ANSO', 'ANSO', 'ANSO'),
  title: words(
    'Meetings of the Alliance',
    '联盟会议',
    'Les rencontres de l’Alliance',
    'Encuentros de la Alianza',
    'Встречи Альянса',
    'لقاءات التحالف',
  ),
  lead: words(
    'Conferences, forums and governing meetings of ANSO and its member academies. Every time is the venue’s own, with yours beside it.',
    'ANSO 及其成员机构的学术会议、论坛与理事会会议。所有时间均为会场当地时间，并附您所在地的时间。',
    'Conférences, forums et réunions de gouvernance d’ANSO et de ses académies membres. Chaque heure est celle du lieu, la vôtre à côté.',
    'Conferencias, foros y reuniones de gobierno de ANSO y de sus academias miembros. Cada hora es la del lugar, con la suya al lado.',
    'Конференции, форумы и заседания органов управления ANSO и её академий. Время указано местное, рядом — ваше.',
    'مؤتمرات ومنتديات واجتماعات مجلس ANSO وأكاديمياته الأعضاء. كل وقت هو توقيت المكان، وبجانبه توقيتك.',
  ),
  secretariat: words(
    'ANSO Secretariat',
    'ANSO 秘书处',
    'Secrétariat d’ANSO',
    'Secretaría de ANSO',
    'Секретариат ANSO',
    'أمانة ANSO',
  ),
}

export const hostSamples: Readonly<
  Record<string, { readonly name: Words; readonly website: string | null }>
> = {
  anso: {
    name: words('ANSO', 'ANSO', 'ANSO', 'ANSO', 'ANSO', 'ANSO'),
    website: 'http://www.anso.org.cn/',
  },
  mmu: {
    name: words(
      'Maasai Mara University',
      '马赛马拉大学',
      'Université Maasai Mara',
      'Universidad Maasai Mara',
      'Университет Масаи-Мара',
      'جامعة ماساي مارا',
    ),
    website: null,
  },
  sajorec: {
    name: words(
      'Sino-Africa Joint Research Center (SAJOREC)',
      '中国科学院中—非联合研究中心（SAJOREC）',
      'Centre conjoint de recherche sino-africain (SAJOREC)',
      'Centro Conjunto de Investigación China-África (SAJOREC)',
      'Китайско-африканский исследовательский центр (SAJOREC)',
      'مركز البحوث الصيني الأفريقي المشترك (SAJOREC)',
    ),
    website: null,
  },
}

type CategorySample = { readonly name: Words; readonly color: string }

export const categorySamples: Readonly<Record<string, CategorySample>> = {
  biodiversity: {
    name: words(
      'Biodiversity',
      '生物多样性',
      'Biodiversité',
      'Biodiversidad',
      'Биоразнообразие',
      'التنوع الحيوي',
    ),
    color: 'seagreen',
  },
  governance: {
    name: words('Governance', '治理', 'Gouvernance', 'Gobierno', 'Управление', 'الحوكمة'),
    color: 'slateblue',
  },
  'frontier-sciences': {
    name: words(
      'Frontier sciences',
      '前沿科学',
      'Sciences de pointe',
      'Ciencias de frontera',
      'Передовая наука',
      'العلوم الرائدة',
    ),
    color: 'teal',
  },
  'young-scientists': {
    name: words(
      'Young scientists',
      '青年科学家',
      'Jeunes scientifiques',
      'Jóvenes científicos',
      'Молодые учёные',
      'العلماء الشباب',
    ),
    color: 'darkorange',
  },
}

export const seriesSamples: Readonly<Record<string, Words>> = {
  'governing-board': words(
    'Governing Board Meetings',
    '理事会会议',
    'Réunions du Conseil',
    'Reuniones del Consejo de Gobierno',
    'Заседания Правления',
    'اجتماعات مجلس الإدارة',
  ),
  'general-assembly': words(
    'General Assemblies',
    '全体大会',
    'Assemblées générales',
    'Asambleas Generales',
    'Генеральные ассамблеи',
    'الجمعيات العامة',
  ),
  'young-scientists-forum': words(
    'Young Scientists Forums',
    '青年科学家论坛',
    'Forums des jeunes scientifiques',
    'Foros de Jóvenes Científicos',
    'Форумы молодых учёных',
    'منتديات العلماء الشباب',
  ),
}
