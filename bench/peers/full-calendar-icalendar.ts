// The same with what reads a calendar of another system (.ics).
import {Calendar} from '@fullcalendar/core';
import italian from '@fullcalendar/core/locales/it';
import grid from '@fullcalendar/daygrid';
import icalendar from '@fullcalendar/icalendar';
import list from '@fullcalendar/list';

Object.assign(globalThis, {fullCalendar: {Calendar, plugins: [grid, list, icalendar], locale: italian}});
