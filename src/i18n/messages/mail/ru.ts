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
  'mail.dropped': 'Больше нет мест',
  'mail.edit': 'Изменить ответы',
  'mail.withdraw': 'Отозвать заявку',
  'mail.yours-at': 'По времени {place}: {time} ({offset})',
  'mail.type-before': 'Участие (раньше)',
  'mail.type-wanted': 'Участие, которого вы ждёте',

  'mail.confirmed.subject': 'У вас есть место: {event}, {when}',
  'mail.confirmed.title': 'У вас есть место',
  'mail.confirmed.text': 'Ваше место подтверждено.',
  'mail.confirmed.door': 'На входе покажите QR-код со страницы билета или назовите своё имя.',

  'mail.waitlisted.subject': 'Места пока нет, ваш номер в очереди {position}: {event}, {when}',
  'mail.waitlisted.title': 'Ваш номер в очереди: {position}',
  'mail.waitlisted.text':
    'Все места заняты, поэтому места у вас пока нет. Пожалуйста, не бронируйте поездку.',
  'mail.waitlisted.own': 'Ваше место в очереди',
  'mail.waitlisted.offer': {
    one: 'Когда место освободится и подойдёт ваша очередь, мы предложим его вам письмом. На ответ будет не больше {count} часа.',
    few: 'Когда место освободится и подойдёт ваша очередь, мы предложим его вам письмом. На ответ будет не больше {count} часов.',
    many: 'Когда место освободится и подойдёт ваша очередь, мы предложим его вам письмом. На ответ будет не больше {count} часов.',
    other:
      'Когда место освободится и подойдёт ваша очередь, мы предложим его вам письмом. На ответ будет не больше {count} часа.',
  },

  'mail.cancelled.subject': 'Отменена: ваша регистрация, {event}, {when}',
  'mail.cancelled.title': 'Ваша регистрация отменена',
  'mail.cancelled.title-place': 'Ваше место отменено',
  'mail.cancelled.by-you': 'Ваша регистрация отменена по вашей просьбе: {time}.',
  'mail.cancelled.by-organizers': 'Организаторы отменили вашу регистрацию: {time}.',
  'mail.cancelled.title-offer': 'Вы отказались от места',
  'mail.cancelled.offer':
    'Место перейдёт к следующему в очереди, а ваша регистрация отменена по вашей просьбе: {time}.',
  'mail.cancelled.title-line': 'Вы вышли из листа ожидания',
  'mail.cancelled.line': 'По вашей просьбе вы больше не в листе ожидания: {time}.',
  'mail.cancelled.title-application': 'Ваша заявка отозвана',
  'mail.cancelled.application': 'Ваша заявка отозвана по вашей просьбе: {time}.',
  'mail.cancelled.by-contact': 'Вашу регистрацию отменил тот, кто её сделал: {time}.',

  'mail.expired.subject': 'Ваша регистрация завершена: {event}, {when}',
  'mail.expired.title': 'Ваша регистрация завершена',
  'mail.expired.waitlisted': 'До конца мероприятия место для вас не освободилось. Нам очень жаль.',
  'mail.expired.applied':
    'Мероприятие завершилось, а решение по вашей заявке так и не было принято. Нам очень жаль.',
  'mail.expired.title-application': 'По вашей заявке нет решения',

  'mail.lead.accept': 'Спасибо за ответ.',
  'mail.lead.approve': 'Организаторы приняли вашу заявку.',
  'mail.lead.promote': 'Организаторы дали вам место из листа ожидания.',
  'mail.lead.restore': 'Организаторы восстановили вашу регистрацию.',
  'mail.lead.ask-again': 'Вы снова попросили место.',
  'mail.lead.change-type': 'Ваш вид участия изменён.',

  'mail.applied.subject': 'Мы получили вашу заявку: {event}, {when}',
  'mail.applied.title': 'Мы получили вашу заявку',
  'mail.applied.again-subject': 'Ваша заявка снова на рассмотрении: {event}, {when}',
  'mail.applied.again-title': 'Ваша заявка снова на рассмотрении',
  'mail.applied.text':
    'Решение примут организаторы. Места у вас пока нет, поэтому, пожалуйста, не бронируйте поездку.',
  'mail.applied.hear': 'Мы напишем вам, как только будет решение.',
  'mail.applied.hear-by': 'Мы ответим вам не позднее этой даты: {date}.',
  'mail.applied.own': 'Ваша заявка',

  'mail.offered.subject': 'Для вас есть место. Ответьте до {until}: {event}',
  'mail.offered.title': 'Для вас есть место',
  'mail.offered.text':
    'Мы держим его за вами до времени, указанного ниже. Если до тех пор ответа не будет, место перейдёт к следующему в очереди.',
  'mail.offered.renewed':
    'Мероприятие состоится, поэтому предложенное вам место снова за вами, с новым сроком.',
  'mail.offered.until': 'Ответить до',
  'mail.offered.take': 'Принять место',
  'mail.offered.decline': 'Отказаться от места',

  'mail.offer-ended.subject': 'Место больше не держат за вами: {event}, {when}',
  'mail.offer-ended.title': 'Место больше не держат за вами',
  'mail.offer-ended.expired': 'В срок ответа не было, поэтому место перейдёт к следующему в очереди.',
  'mail.offer-ended.again-text':
    'Если вы всё ещё хотите участвовать, попросите место снова: вы встанете в конец очереди.',
  'mail.offer-ended.again': 'Попросить снова',
  'mail.offer-ended.withdrawn-subject': 'Предложенное место отозвано: {event}, {when}',
  'mail.offer-ended.withdrawn-title': 'Предложенное место отозвано',
  'mail.offer-ended.withdrawn':
    'Организаторы отозвали место, которое вам предложили. Нам очень жаль. Вы снова в листе ожидания, ваш номер в очереди: {position}. Просить заново не нужно.',

  'mail.declined.subject': 'О вашей заявке: {event}, {when}',
  'mail.declined.title': 'Мы не можем дать вам место',
  'mail.declined.text': 'Организаторы прочли вашу заявку и не могут дать вам место. Спасибо за интерес.',

  'mail.changed.subject': 'Изменения: ваша регистрация, {event}, {when}',
  'mail.changed.title': 'Ваша регистрация изменена',
  'mail.changed.type-by-you': 'Ваш вид участия изменён по вашей просьбе.',
  'mail.changed.type-by-organizers': 'Организаторы изменили ваш вид участия.',
  'mail.changed.type-by-contact': 'Тот, кто сделал вашу регистрацию, изменил ваш вид участия.',
  'mail.changed.type-free': 'Место, которого вы ждали, освободилось: вы участвуете так, как хотели.',
  'mail.changed.edit-by-you': 'Ваши изменения сохранены.',
  'mail.changed.edit-by-organizers': 'Организаторы изменили вашу регистрацию.',
  'mail.changed.edit-by-contact': 'Вашу регистрацию изменил тот, кто её сделал.',
  'mail.changed.waits': 'Места пока нет, ваш номер в очереди: {position}.',
  'mail.changed.waits-subject':
    'Ваше место сохраняется, номер в очереди на другое {position}: {event}, {when}',
  'mail.changed.waits-title': 'Ваше место сохраняется, вы ждёте другого',
  'mail.changed.waits-for':
    'Такого места, как вы хотите, пока нет. Ваш номер в очереди: {position}. Как только место освободится, мы всё изменим и напишем вам; до тех пор всё остаётся как есть.',
  'mail.changed.stay': 'Больше не ждать',
  'mail.changed.what': 'Изменено',

  'mail.registered-for-you.subject': 'Вас зарегистрировали: {event}, {when}',
  'mail.registered-for-you.title': 'Вас зарегистрировали',
  'mail.registered-for-you.text':
    'Эта регистрация ваша: на личной странице видно, что было заполнено; там можно всё исправить или отказаться. Ссылку получаете только вы.',
  'mail.registered-for-you.consents':
    'На некоторые вещи никто не может согласиться за вас, например на имя в списке участников. Пожалуйста, укажите там, на что вы согласны.',
  'mail.registered-for-you.act': 'Указать, на что вы согласны',
  'mail.registered-for-you.by': 'Кто зарегистрировал',
  'mail.registered-for-you.not-you': 'Если вы не хотите участвовать, откажитесь на своей личной странице.',
  'mail.registered-for-you.why': 'Вы получили это письмо, потому что вас зарегистрировали с этим адресом.',

  'mail.questions.subject': 'Пожалуйста, ответьте: {event}, {when}',
  'mail.questions.title': {
    one: 'У организаторов {count} вопрос',
    few: 'У организаторов {count} вопроса',
    many: 'У организаторов {count} вопросов',
    other: 'У организаторов {count} вопроса',
  },
  'mail.questions.text':
    'У вас есть место, и для подготовки организаторам нужно узнать больше. Пожалуйста, ответьте на своей личной странице.',
  'mail.questions.act': 'Ответить',
  'mail.questions.list': 'Вопросы',

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
  'mail.event-changed.back-subject': 'Состоится: {event}, {when}',
  'mail.event-changed.back-title': 'Мероприятие состоится',
  'mail.event-changed.back-text':
    'Мероприятие снова состоится. Ваша регистрация остаётся в силе; если теперь вы не сможете приехать, откажитесь на своей личной странице.',

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
