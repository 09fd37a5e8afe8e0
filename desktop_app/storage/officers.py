"""Officers and departments in their tables."""

from desktop_app.domain.officer import Department, Officer
from desktop_app.storage.rows import DepartmentRow, OfficerRow
from desktop_app.storage.shape import Shape

DEPARTMENTS = Shape(DepartmentRow, Department, lambda department: department.title)
OFFICERS = Shape(OfficerRow, Officer, lambda officer: officer.full_name.short)
