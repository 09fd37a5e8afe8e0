"""A contract of import-linter: a room imports the standard library, the project and the libraries it names, no more."""

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

# sqlite3 is in the standard library, but only the room that names it may know that there is a database.
STANDARD = sys.stdlib_module_names - {"sqlite3"}


class LibrariesContract(Contract):
    """Keeps each of `rooms` to its `libraries`; imports between rooms are the business of other contracts."""

    type_name = "libraries"

    rooms = fields.ListField(subfield=fields.StringField())
    libraries = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:  # noqa: ARG002, FBT001 - the signature is import-linter's
        """Find the imports that leave a room for a library it does not name."""
        rooms = [str(room) for room in self.rooms]  # type: ignore[attr-defined]  # a field becomes its value
        known = STANDARD | {"desktop_app", *(str(library) for library in self.libraries)}  # type: ignore[attr-defined]
        modules = [module for room in rooms for module in (room, *graph.find_descendants(room))]
        strangers = [
            f"{module} imports {imported}"
            for module in sorted(modules)
            for imported in sorted(graph.find_modules_directly_imported_by(module))
            if imported.partition(".")[0] not in known
        ]
        return ContractCheck(kept=not strangers, metadata={"strangers": strangers})

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print one line for each import that breaks the contract."""
        for stranger in check.metadata["strangers"]:
            output.print_error(stranger)
