// chart.js as it is imported when nobody picks its parts.
import Chart from 'chart.js/auto';

Object.assign(globalThis, {Chart});
