// WordPress's own colour picker; without it, the fields take #0066cc as text.
window.jQuery(($) => $('.arengo-colour').wpColorPicker());
