import type { Translation } from '../../message-types.ts'
import type { pages as en } from './en.ts'

export const pages: Translation<typeof en> = {
  'subscribe.title': 'В вашем календаре',
  'subscribe.lead':
    'Подпишитесь один раз. Новые мероприятия появятся сами, а перенос или отмена исправятся, в вашем часовом поясе.',
  'subscribe.choose': 'Выберите свой календарь',
  'subscribe.apple': 'Календарь Apple',
  'subscribe.apple-1': 'Нажмите кнопку: Календарь предложит подписаться.',
  'subscribe.apple-2': 'Выберите «Автообновление» каждый час.',
  'subscribe.apple-button': 'Подписаться',
  'subscribe.google': 'Google Календарь',
  'subscribe.google-1': 'На компьютере нажмите кнопку.',
  'subscribe.google-2': 'Подтвердите «Добавить календарь». Google проверяет изменения примерно раз в день.',
  'subscribe.google-button': 'Открыть Google Календарь',
  'subscribe.outlook': 'Outlook',
  'subscribe.outlook-1': 'Нажмите кнопку и войдите.',
  'subscribe.outlook-2': 'Назовите календарь и нажмите «Импорт».',
  'subscribe.outlook-button': 'Открыть Outlook',
  'subscribe.thunderbird': 'Thunderbird',
  'subscribe.thunderbird-1': 'Скопируйте адрес ниже.',
  'subscribe.thunderbird-2': 'Новый календарь, «В сети», вставьте адрес.',
  'subscribe.thunderbird-button': 'К адресу',
  'subscribe.addresses': 'Адреса',
  'subscribe.all': 'Все мероприятия',
  'subscribe.copy': 'Копировать',
  'subscribe.copied': 'Скопировано',
  'subscribe.atom': 'Новые и изменённые мероприятия для программ чтения лент: {link}.',
  'subscribe.yours': 'Только нужное вам',
  'subscribe.yours-words': 'Ваш адрес',
  'subscribe.cancelled': 'Показывать и отменённые мероприятия',
  'subscribe.cancelled-hint': 'Иначе некоторые календари их скрывают.',
  'subscribe.show': 'Показать адрес',
  'privacy.title': 'Конфиденциальность',
  'privacy.lead': 'Что мы храним, кто это читает и что можете сделать вы.',
  'privacy.pages-title': 'Эти страницы',
  'privacy.pages':
    'Они не ставят cookie, ничего не хранят в вашем браузере, ничего не загружают с других сайтов и не считают посетителей.',
  'privacy.register-title': 'Когда вы регистрируетесь',
  'privacy.register':
    'Мы храним то, что вы указали в форме, чтобы провести это мероприятие. Его организаторы читают это в пределах своей роли. Другие участники ничего из этого не видят.',
  'privacy.own':
    'Ваша личная страница, ссылку на которую мы присылаем, показывает сохранённое и отдаёт его файлом. Чтобы исправить или удалить данные, напишите нам.',
  'privacy.mail': 'Мы пишем вам о вашей регистрации и ни о чём другом, если вы сами не попросили.',
  'privacy.keep': {
    one: 'Регистрации обезличиваются через {count} месяц после мероприятия.',
    few: 'Регистрации обезличиваются через {count} месяца после мероприятия.',
    many: 'Регистрации обезличиваются через {count} месяцев после мероприятия.',
    other: 'Регистрации обезличиваются через {count} месяца после мероприятия.',
  },
  'privacy.notice': 'Уведомление организации',
  'privacy.version': 'Версия {number}',
  'accessibility.title': 'Доступность',
  'accessibility.lead': 'Прочитать, зарегистрироваться и прийти должен иметь возможность каждый.',
  'accessibility.pages-title': 'Эти страницы',
  'accessibility.pages':
    'Они следуют WCAG 2.2, уровень AA. Они работают с клавиатуры, с программой экранного доступа, в увеличении, в высоком контрасте, в тёмном режиме, на бумаге и без скриптов.',
  'accessibility.checked':
    'Автоматический тест проверяет их на ширине телефона и компьютера. С людьми, которые каждый день пользуются экранным доступом, они ещё не проверены.',
  'accessibility.events-title': 'Мероприятия',
  'accessibility.events':
    'Вам что-то нужно для участия, или что-то здесь мешает? Напишите нам. Мы ответим и исправим, что сможем.',
  'contact.title': 'Контакты',
  'contact.lead':
    'С вопросами о мероприятии обращайтесь сначала к его организаторам: их адрес указан на его странице.',
  'contact.address': 'Адрес',
  'contact.email': 'Электронная почта',
  'contact.phone': 'Телефон',
  'contact.website': 'Сайт',
}
