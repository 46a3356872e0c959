/** What moves though the reader asked that nothing does. To be run in the page. */
export function motionFaults(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const isSlow = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    return isSlow || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  return moving.map((element) => `moves: ${element.outerHTML.slice(0, 120)}`);
}
