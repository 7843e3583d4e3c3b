// The tags of Arengo in templates, with their properties and events.
import type {} from 'arengo/vue';
