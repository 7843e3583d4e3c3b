// The page hears what happens in the widget: never answers, only that there is one.
const thanks = document.querySelector('.thanks');

document.addEventListener('arengo-submitted', () => {
  thanks.hidden = false;
});
