import type { Translation } from '../../message-types.ts'
import type { mail as en } from './en.ts'

export const mail: Translation<typeof en> = {
  'mail.dear': 'Здравствуйте, {name}.',
  'mail.event': 'Мероприятие',
  'mail.when': 'Когда',
  'mail.when-before': 'Когда (раньше)',
  'mail.where': 'Где',
  'mail.where-before': 'Где (раньше)',
  'mail.type': 'Участие',
  'mail.code': 'Код',
  'mail.reason': 'Причина',
  'mail.on-site': 'Очно',
  'mail.online': 'Онлайн',
  'mail.hours': '{date}, {start} – {end}',
  'mail.hours-daily': '{date}, ежедневно {start} – {end}',
  'mail.hours-later': 'Часы будут объявлены',
  'mail.date-later': 'Дата будет объявлена',
  'mail.yours': 'По времени {place}: {start} – {end} ({offset})',
  'mail.calendar': 'Добавить в календарь',
  'mail.google': 'Google',
  'mail.outlook': 'Outlook',
  'mail.download': 'Скачать',
  'mail.own': 'Ваша регистрация',
  'mail.event-page': 'Страница мероприятия',
  'mail.ticket': 'Ваш билет',
  'mail.cancel': 'Отказаться от места',
  'mail.leave': 'Выйти из листа ожидания',
  'mail.register-again': 'Зарегистрироваться снова',
  'mail.not-you': 'Это были не вы? Напишите нам',
  'mail.why': 'Вы получили это письмо, потому что зарегистрировались.',
  'mail.sample': 'Часы и места проведения — примеры.',
  'mail.entry-request': 'Приложенная запись календаря обновится сама, если что-то изменится.',
  'mail.entry-publish': 'Запись календаря приложена.',
  'mail.entry-cancel': 'Приложенная запись календаря удалит прежнюю.',
  'mail.entry-changed': 'Приложенная запись календаря заменит прежнюю.',

  'mail.confirmed.subject': 'У вас есть место: {event}, {when}',
  'mail.confirmed.title': 'У вас есть место',
  'mail.confirmed.text': 'Ваше место подтверждено.',
  'mail.confirmed.door': 'На входе покажите QR-код со страницы билета или назовите своё имя.',

  'mail.waitlisted.subject': 'Места пока нет, ваш номер в очереди {position}: {event}, {when}',
  'mail.waitlisted.title': 'Ваш номер в очереди: {position}',
  'mail.waitlisted.text':
    'Все места заняты, поэтому места у вас пока нет. Пожалуйста, не бронируйте поездку. Когда место освободится и подойдёт ваша очередь, мы вам напишем.',
  'mail.waitlisted.own': 'Ваше место в очереди',

  'mail.cancelled.subject': 'Отменена: ваша регистрация, {event}, {when}',
  'mail.cancelled.title': 'Ваша регистрация отменена',
  'mail.cancelled.title-place': 'Ваше место отменено',
  'mail.cancelled.by-you': 'Ваша регистрация отменена по вашей просьбе: {time}.',
  'mail.cancelled.by-organizers': 'Организаторы отменили вашу регистрацию: {time}.',

  'mail.expired.subject': 'Ваша регистрация завершена: {event}, {when}',
  'mail.expired.title': 'Ваша регистрация завершена',
  'mail.expired.waitlisted': 'До конца мероприятия место для вас не освободилось. Нам очень жаль.',
  'mail.expired.applied':
    'Мероприятие завершилось, а решение по вашей заявке так и не было принято. Нам очень жаль.',

  'mail.already-registered.subject': 'У вас уже есть регистрация: {event}, {when}',
  'mail.already-registered.title': 'У вас уже есть регистрация',
  'mail.already-registered.text':
    'Кто-то, скорее всего вы, ещё раз заполнил анкету этого мероприятия с вашим адресом. Ничего не изменилось. Ваша регистрация — на вашей личной странице.',
  'mail.already-registered.not-you': 'Если это были не вы, делать ничего не нужно.',

  'mail.links.subject': 'Ваши регистрации: {site}',
  'mail.links.word': 'По вашей просьбе',
  'mail.links.title': 'Ваши регистрации',
  'mail.links.text':
    'Вот ссылки на ваши регистрации. Каждая открывает одну из них без пароля, поэтому никому их не передавайте.',
  'mail.links.not-you': 'Если вы о них не просили, делать ничего не нужно: ссылки есть только в этом письме.',
  'mail.links.why': 'Вы получили это письмо, потому что для этого адреса запросили ссылки на регистрации.',

  'mail.event-cancelled.subject': 'Отменено: {event}, {when}',
  'mail.event-cancelled.title': 'Мероприятие отменено',
  'mail.event-cancelled.text':
    'Мероприятие, на которое вы зарегистрировались, не состоится. Ничего делать не нужно.',

  'mail.event-postponed.subject': 'Перенесено: {event}, {when}',
  'mail.event-postponed.word': 'Перенесено',
  'mail.event-postponed.title': 'Мероприятие перенесено',
  'mail.event-postponed.text':
    'В намеченное время мероприятие не состоится. О новой дате мы объявим. Ваша регистрация и ваше место, если оно есть, сохраняются; если вы не сможете приехать, откажитесь на своей личной странице.',

  'mail.event-changed.subject': 'Изменения: {event}, {when}',
  'mail.event-changed.word': 'Изменения',
  'mail.event-changed.title': 'В мероприятии есть изменения',
  'mail.event-changed.text':
    'Ниже указано, что нового. Ваша регистрация остаётся в силе; если теперь вы не сможете приехать, откажитесь на своей личной странице.',

  'mail.sign-in.subject': 'Ссылка для входа: {site}',
  'mail.sign-in.word': 'Для организаторов',
  'mail.sign-in.title': 'Вход',
  'mail.sign-in.text': 'По этой ссылке можно войти один раз. Она действует 15 минут.',
  'mail.sign-in.browser':
    'Откройте её в том браузере, где вы её запросили. В любом другом понадобится короткий код, показанный в первом.',
  'mail.sign-in.act': 'Войти',
  'mail.sign-in.not-you': 'Если вы не запрашивали ссылку, делать ничего не нужно: без неё никто не войдёт.',
  'mail.sign-in.why': 'Вы получили это письмо, потому что вы организатор.',
}
