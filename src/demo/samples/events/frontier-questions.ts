import type { PlannedQuestion } from '../../../registrations/planning/event-plan.ts'
import { words } from '../words.ts'
import { visaLetter } from './questions.ts'

const careerStages = [
  { key: 'student', label: words('Student', '学生', 'Étudiant', 'Estudiante', 'Студент', 'طالب') },
  {
    key: 'early',
    label: words(
      'Within ten years of the doctorate',
      '获博士学位十年以内',
      'Doctorat depuis moins de dix ans',
      'Menos de diez años desde el doctorado',
      'До десяти лет после защиты',
      'أقل من عشر سنوات بعد الدكتوراه',
    ),
  },
  {
    key: 'senior',
    label: words(
      'Senior scientist',
      '资深研究人员',
      'Chercheur confirmé',
      'Científico sénior',
      'Старший учёный',
      'عالم متمرِّس',
    ),
  },
  { key: 'other', label: words('Other', '其他', 'Autre', 'Otro', 'Другое', 'غير ذلك') },
]

/** What the conference on frontier sciences asks. */
export const frontierQuestions: readonly PlannedQuestion[] = [
  {
    key: 'sessions',
    kind: 'several',
    label: words(
      'Sessions that interest you',
      '您感兴趣的专题',
      'Sessions qui vous intéressent',
      'Sesiones que le interesan',
      'Какие секции вам интересны',
      'الجلسات التي تهمك',
    ),
    options: [
      {
        key: 'quantum',
        label: words(
          'Quantum matter',
          '量子物质',
          'Matière quantique',
          'Materia cuántica',
          'Квантовая материя',
          'المادة الكمومية',
        ),
      },
      {
        key: 'brain',
        label: words(
          'Brain and mind',
          '脑与心智',
          'Cerveau et esprit',
          'Cerebro y mente',
          'Мозг и разум',
          'الدماغ والعقل',
        ),
      },
      {
        key: 'universe',
        label: words(
          'The early universe',
          '早期宇宙',
          'L’univers primordial',
          'El universo temprano',
          'Ранняя Вселенная',
          'الكون المبكر',
        ),
      },
    ],
  },
  { ...visaLetter, types: ['on-site'] },
  {
    key: 'poster_title',
    kind: 'text',
    label: words(
      'Title of your poster',
      '海报题目',
      'Titre de votre poster',
      'Título de su póster',
      'Название постера',
      'عنوان ملصقك',
    ),
    hint: words(
      'Leave it empty if you bring none.',
      '如无海报可留空。',
      'Laissez vide si vous n’en présentez pas.',
      'Déjelo vacío si no presenta ninguno.',
      'Оставьте пустым, если постера нет.',
      'اتركه فارغًا إن لم تحضر ملصقًا.',
    ),
  },
  {
    key: 'career_stage',
    kind: 'one',
    isRequired: true,
    label: words(
      'Where you are in your career',
      '职业阶段',
      'Étape de votre carrière',
      'Etapa de su carrera',
      'Этап карьеры',
      'مرحلتك المهنية',
    ),
    options: careerStages,
  },
  {
    key: 'guests',
    kind: 'number',
    least: 0,
    most: 2,
    types: ['on-site'],
    label: words(
      'Guests at the reception',
      '招待会随行人数',
      'Invités à la réception',
      'Acompañantes en la recepción',
      'Гости на приёме',
      'المرافقون في حفل الاستقبال',
    ),
  },
]
