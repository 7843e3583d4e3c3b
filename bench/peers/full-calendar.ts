// FullCalendar as the widgets of calendars use it: the grid of a month and the list, in Italian.
import {Calendar} from '@fullcalendar/core';
import italian from '@fullcalendar/core/locales/it';
import grid from '@fullcalendar/daygrid';
import list from '@fullcalendar/list';

Object.assign(globalThis, {fullCalendar: {Calendar, plugins: [grid, list], locale: italian}});
