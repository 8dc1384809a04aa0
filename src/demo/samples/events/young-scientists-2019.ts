import type { EventPlan } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'

const fields = [
  {
    key: 'life',
    label: words(
      'Life sciences',
      '生命科学',
      'Sciences de la vie',
      'Ciencias de la vida',
      'Науки о жизни',
      'علوم الحياة',
    ),
  },
  {
    key: 'earth',
    label: words(
      'Earth and environment',
      '地球与环境',
      'Terre et environnement',
      'Tierra y medio ambiente',
      'Земля и среда',
      'الأرض والبيئة',
    ),
  },
  {
    key: 'physics',
    label: words(
      'Physics and astronomy',
      '物理与天文',
      'Physique et astronomie',
      'Física y astronomía',
      'Физика и астрономия',
      'الفيزياء والفلك',
    ),
  },
  {
    key: 'chemistry',
    label: words(
      'Chemistry and materials',
      '化学与材料',
      'Chimie et matériaux',
      'Química y materiales',
      'Химия и материалы',
      'الكيمياء والمواد',
    ),
  },
  {
    key: 'computing',
    label: words(
      'Mathematics and computing',
      '数学与计算',
      'Mathématiques et informatique',
      'Matemáticas e informática',
      'Математика и информатика',
      'الرياضيات والحوسبة',
    ),
  },
  {
    key: 'society',
    label: words(
      'Social sciences',
      '社会科学',
      'Sciences sociales',
      'Ciencias sociales',
      'Общественные науки',
      'العلوم الاجتماعية',
    ),
  },
]

/** What the newsletter does not say of the forum in Hangzhou: all samples. Its hours are not fixed yet. */
export const youngScientists2019: Partial<EventPlan> = {
  slug: 'young-scientists-2019',
  mode: 'application',
  closesLocal: '2019-09-30T23:59' as EventPlan['closesLocal'],
  hearByOn: '2019-10-15' as EventPlan['hearByOn'],
  category: 'young-scientists',
  series: 'young-scientists-forum',
  edition: 1,
  hosts: ['anso'],
  capacity: 40,
  line: 'on',
  types: [
    {
      key: 'participant',
      title: words('Participant', '参会者', 'Participant', 'Participante', 'Участник', 'مشارك'),
      capacity: null,
      isPublic: true,
    },
  ],
  questions: [
    {
      key: 'abstract',
      kind: 'long-text',
      isRequired: true,
      label: words(
        'Abstract of your work',
        '研究摘要',
        'Résumé de vos travaux',
        'Resumen de su trabajo',
        'Аннотация вашей работы',
        'ملخص عملك',
      ),
      hint: words(
        'In English, up to 300 words.',
        '请用英文填写，不超过 300 词。',
        'En anglais, 300 mots au plus.',
        'En inglés, hasta 300 palabras.',
        'На английском, до 300 слов.',
        'بالإنجليزية، حتى 300 كلمة.',
      ),
    },
    {
      key: 'field',
      kind: 'one',
      isRequired: true,
      label: words('Your field', '研究领域', 'Votre domaine', 'Su campo', 'Ваша область', 'مجالك'),
      options: fields,
    },
    {
      key: 'doctorate_year',
      kind: 'number',
      least: 1990,
      most: 2030,
      label: words(
        'Year of your doctorate',
        '获得博士学位的年份',
        'Année de votre doctorat',
        'Año de su doctorado',
        'Год защиты',
        'سنة الدكتوراه',
      ),
      hint: words(
        'The year you expect it, if you have none yet.',
        '尚未获得者请填写预计年份。',
        'L’année prévue si vous ne l’avez pas encore.',
        'El año previsto si aún no lo tiene.',
        'Если ещё не защитились, ожидаемый год.',
        'السنة المتوقعة إن لم تنلها بعد.',
      ),
    },
    {
      key: 'doctorate_country',
      kind: 'country',
      label: words(
        'Country of your doctorate',
        '获得博士学位的国家或地区',
        'Pays de votre doctorat',
        'País de su doctorado',
        'Страна защиты',
        'بلد الدكتوراه',
      ),
    },
  ],
  texts: {
    title: {
      zh: '第一届 ANSO 青年科学家论坛',
      fr: 'Le 1er Forum des jeunes scientifiques d’ANSO',
      es: 'I Foro de Jóvenes Científicos de ANSO',
      ru: '1-й Форум молодых учёных ANSO',
      ar: 'منتدى ANSO الأول للعلماء الشباب',
    },
    short_title: words(
      'Young Scientists Forum',
      '青年科学家论坛',
      'Forum des jeunes scientifiques',
      'Foro de Jóvenes Científicos',
      'Форум молодых учёных',
      'منتدى العلماء الشباب',
    ),
    city: words('Hangzhou', '杭州', 'Hangzhou', 'Hangzhou', 'Ханчжоу', 'هانغتشو'),
    venue: words(
      'West Lake Academy',
      '西湖学院',
      'Académie du Lac de l’Ouest',
      'Academia del Lago del Oeste',
      'Академия Сиху',
      'أكاديمية البحيرة الغربية',
    ),
    summary: words(
      'Three days for scientists within ten years of their doctorate.',
      '为获博士学位十年以内的科学家举办的三天论坛。',
      'Trois jours pour les scientifiques à moins de dix ans de leur doctorat.',
      'Tres días para científicos con menos de diez años desde el doctorado.',
      'Три дня для учёных в первые десять лет после защиты.',
      'ثلاثة أيام للعلماء في السنوات العشر الأولى بعد الدكتوراه.',
    ),
    description: words(
      'Forty young scientists present their work to each other and to members of the academies, learn how to write for readers of other fields, and plan what they may do together. Travel grants are decided with the application.',
      '四十位青年科学家将彼此并向各院成员介绍自己的工作，学习如何为其他领域的读者写作，并共同规划合作。旅费资助与申请一并评定。',
      'Quarante jeunes scientifiques présentent leurs travaux les uns aux autres et à des membres des académies, apprennent à écrire pour des lecteurs d’autres domaines et préparent des projets communs. Les bourses de voyage sont décidées avec la candidature.',
      'Cuarenta jóvenes científicos presentan su trabajo entre sí y a miembros de las academias, aprenden a escribir para lectores de otros campos y planean qué hacer juntos. Las ayudas de viaje se deciden con la solicitud.',
      'Сорок молодых учёных представят свои работы друг другу и членам академий, научатся писать для читателей из других областей и наметят общие дела. Решение о гранте на поездку принимается вместе с решением по заявке.',
      'يعرض أربعون عالمًا شابًا أعمالهم بعضهم على بعض وعلى أعضاء الأكاديميات، ويتعلمون الكتابة لقراء من مجالات أخرى، ويخططون لما قد ينجزونه معًا. تُقرَّر منح السفر مع الطلب.',
    ),
  },
}
