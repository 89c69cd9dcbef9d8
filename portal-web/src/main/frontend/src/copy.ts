// Buttons that copy the code of a field.
document.querySelectorAll<HTMLButtonElement>('[data-copy]').forEach((button) => {
  button.addEventListener('click', () => {
    const field = document.getElementById(button.dataset['copy'] ?? '') as HTMLTextAreaElement;
    field.select();
    void navigator.clipboard?.writeText(field.value).then(() => {
      const told = document.getElementById('announcements')!;
      told.textContent = button.dataset['copied'] ?? '';
      button.textContent = told.textContent;
    });
  });
});
