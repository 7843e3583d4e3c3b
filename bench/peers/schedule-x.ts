// Schedule-X with the views its own first example has.
import {
  createCalendar,
  createViewDay,
  createViewList,
  createViewMonthGrid,
  createViewWeek,
} from '@schedule-x/calendar';
import 'temporal-polyfill/global';

Object.assign(globalThis, {
  scheduleX: {
    createCalendar,
    createViewMonthGrid,
    views: [createViewDay, createViewList, createViewMonthGrid, createViewWeek],
  },
});
