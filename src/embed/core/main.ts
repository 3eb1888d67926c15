import './embed.css';

/** The composition root of the embed page. */
const main = document.getElementById('embed');
if (main) main.textContent = 'Changing Hands';
