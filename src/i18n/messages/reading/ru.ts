import type { Translation } from '../../message-types.ts'
import type { reading as en } from './en.ts'

export const reading: Translation<typeof en> = {
  'reading.no-start': 'Не указано, когда начало.',
  'reading.time': 'Время не читается: «{time}».',
  'reading.zone': 'Неизвестно, какой это часовой пояс: «{zone}».',
  'reading.kinds': 'Начало указано днём, а конец часом, или наоборот.',
  'reading.end-first': 'Конец раньше начала.',
  'reading.gap': 'Часы в поясе {zone} пропускают {time}: ближайшее существующее время {before} и {after}.',
  'reading.endless': 'Повторяется без конца. Укажите последнюю дату, и запись можно будет прочитать.',
  'reading.too-often': 'Повторяется больше 200 раз или дольше 100 лет.',
  'reading.part': 'Повторяется по правилу, которое здесь не читается: {part}',
  'reading.no-dates': 'Повторяется, но все даты исключены.',
  'reading.unclosed': 'Нет строки, которой запись кончается: возможно, файл обрезан.',
  'reading.line-long': 'Одна из строк слишком длинная.',
  'reading.entry-long': 'Запись слишком длинная.',
  'reading.file-long': 'Файл больше 10 МБ. Из него ничего не прочитано.',
  'reading.parts': 'В файле слишком много записей. С этой строки он не прочитан.',
  'reading.json-large': 'Этот JSON вложен слишком глубоко или содержит слишком много.',
}
