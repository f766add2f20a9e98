import { protectionGrades, type ProtectionGrade } from '#contract';

/** The strictest protection among those who live together: it governs all of them, or the address of one gives away the other's. */
export function strictestGrade(grades: readonly ProtectionGrade[]): ProtectionGrade {
  const rank = Math.max(0, ...grades.map((grade) => protectionGrades.indexOf(grade)));
  return protectionGrades[rank] ?? 'none';
}

/** Whether only staff on the closed list may read where these people live. */
export function isProtected(grade: ProtectionGrade): boolean {
  return grade !== 'none';
}
