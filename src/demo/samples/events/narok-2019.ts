import type { EventPlan } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'
import { narokDays, narokProgramme } from './narok-programme.ts'
import { diet, remarks, visaLetter } from './questions.ts'

/** What the newsletter does not say of the conference in Narok: all samples. */
export const narok2019: Partial<EventPlan> = {
  slug: 'narok-2019',
  mode: 'open',
  closesLocal: '2019-08-28T23:59' as EventPlan['closesLocal'],
  category: 'biodiversity',
  hosts: ['anso', 'mmu', 'sajorec'],
  capacity: 210,
  line: 'on',
  asks: { affiliation: true, listing: true, photos: true, news: false },
  types: [
    {
      key: 'participant',
      title: words('Participant', '参会者', 'Participant', 'Participante', 'Участник', 'مشارك'),
      capacity: 150,
      isPublic: true,
    },
    {
      key: 'student',
      title: words('Student', '学生', 'Étudiant', 'Estudiante', 'Студент', 'طالب'),
      description: words(
        'Bring a student card.',
        '请携带学生证。',
        'Apportez une carte d’étudiant.',
        'Traiga su carné de estudiante.',
        'Возьмите студенческий билет.',
        'أحضر بطاقة الطالب.',
      ),
      capacity: 40,
      isPublic: true,
    },
    {
      key: 'speaker',
      title: words('Speaker', '报告人', 'Intervenant', 'Ponente', 'Докладчик', 'متحدث'),
      capacity: 30,
      isPublic: false,
    },
  ],
  questions: [
    diet,
    visaLetter,
    {
      key: 'arrival',
      kind: 'date',
      label: words(
        'Day of arrival in Narok',
        '抵达纳罗克的日期',
        'Jour d’arrivée à Narok',
        'Día de llegada a Narok',
        'День приезда в Нарок',
        'يوم الوصول إلى ناروك',
      ),
    },
    remarks,
  ],
  sessions: narokProgramme,
  dayTitles: narokDays,
  texts: {
    title: {
      zh: 'ANSO-MMU-SAJOREC 旱地与湿地生物多样性科学大会：21 世纪的挑战与机遇',
      fr: 'Conférence scientifique ANSO-MMU-SAJOREC sur la biodiversité des zones arides et humides : défis et perspectives au XXIe siècle',
      es: 'Conferencia científica ANSO-MMU-SAJOREC sobre biodiversidad en zonas áridas y humedales: retos y oportunidades en el siglo XXI',
      ru: 'Научная конференция ANSO-MMU-SAJOREC по биоразнообразию засушливых и водно-болотных угодий: вызовы и возможности XXI века',
      ar: 'مؤتمر ANSO-MMU-SAJOREC العلمي للتنوع الحيوي في الأراضي الجافة والرطبة: التحديات والفرص في القرن الحادي والعشرين',
    },
    short_title: words(
      'Biodiversity in Drylands and Wetlands',
      '旱地与湿地生物多样性大会',
      'Biodiversité des zones arides et humides',
      'Biodiversidad en zonas áridas y humedales',
      'Биоразнообразие засушливых и водно-болотных угодий',
      'التنوع الحيوي في الأراضي الجافة والرطبة',
    ),
    city: words('Narok', '纳罗克', 'Narok', 'Narok', 'Нарок', 'ناروك'),
    venue: words(
      'Maasai Mara University',
      '马赛马拉大学',
      'Université Maasai Mara',
      'Universidad Maasai Mara',
      'Университет Масаи-Мара',
      'جامعة ماساي مارا',
    ),
    summary: words(
      'Three days on what drylands and wetlands carry, and on how to keep it.',
      '三天时间，探讨旱地与湿地所承载的生命，以及如何守护它们。',
      'Trois jours sur ce que portent les zones arides et humides, et sur la façon de le préserver.',
      'Tres días sobre lo que sostienen las zonas áridas y los humedales, y cómo conservarlo.',
      'Три дня о жизни засушливых земель и болот и о том, как её сберечь.',
      'ثلاثة أيام حول ما تحمله الأراضي الجافة والرطبة وكيف نحفظه.',
    ),
    description: words(
      'Drylands and wetlands carry a great share of Africa’s wildlife and of its people. For three days researchers from ANSO’s member academies, Maasai Mara University and SAJOREC compare what they measure, what they manage and what they are losing.',
      '旱地与湿地养育着非洲大部分的野生动物和人口。三天里，来自 ANSO 成员机构、马赛马拉大学和中—非联合研究中心的研究者将交流他们的观测、管理与正在失去的一切。',
      'Les zones arides et humides portent une grande part de la faune de l’Afrique et de ses habitants. Pendant trois jours, des chercheurs des académies membres d’ANSO, de l’Université Maasai Mara et du SAJOREC comparent ce qu’ils mesurent, ce qu’ils gèrent et ce qu’ils perdent.',
      'Las zonas áridas y los humedales sostienen gran parte de la fauna de África y de su gente. Durante tres días, investigadores de las academias de ANSO, la Universidad Maasai Mara y el SAJOREC comparan lo que miden, lo que gestionan y lo que están perdiendo.',
      'Засушливые земли и болота дают жизнь большой части дикой природы Африки и её населения. Три дня исследователи из академий ANSO, Университета Масаи-Мара и SAJOREC сопоставляют, что они измеряют, чем управляют и что теряют.',
      'تحمل الأراضي الجافة والرطبة قسطًا كبيرًا من الحياة البرية في أفريقيا ومن أهلها. على مدى ثلاثة أيام يقارن باحثون من أكاديميات ANSO وجامعة ماساي مارا وSAJOREC ما يقيسونه وما يديرونه وما يفقدونه.',
    ),
  },
}
