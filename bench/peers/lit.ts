// The library under our widgets, with nothing on top: less than this no widget made with it can weigh.
import {css, html, LitElement, nothing} from 'lit';

Object.assign(globalThis, {lit: {css, html, LitElement, nothing}});
