"""How does an empty database get its tables without minutes of arithmetic?

Django draws all models anew after each step of a migration. For the hundreds of tables,
constraints and triggers that a new installation begins with, that is a minute and a half
in which PostgreSQL does nothing. A whole schema is known before its first table is made.
"""

from django.db.migrations.operations.base import Operation


class Together(Operation):
    """Several operations that are one step."""

    def __init__(self, operations: list[Operation]):
        self.operations = operations

    def deconstruct(self):
        return (type(self).__name__, [self.operations], {})


class CreateWhole(Together):
    """Tables and their triggers, made together: the models are drawn once.

    `operations` are CreateModel, complete with fields, indexes and constraints, and
    AddTrigger. What refers to a table further down is added when all are there, as
    Django's schema editor does within one migration.
    """

    def state_forwards(self, app_label, state):
        state.__dict__.pop("apps", None)  # whoever asks next draws what is then there
        for operation in self.operations:
            operation.state_forwards(app_label, state)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, to_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.operations):
            operation.database_backwards(
                app_label, schema_editor, from_state, from_state
            )

    def describe(self):
        return f"Create {len(self.operations)} tables and triggers"


class ChangeTriggers(Together):
    """AddTrigger and RemoveTrigger of tables that are there.

    Django would draw a table and all that refer to it anew for each of them, and what is
    drawn says nothing of triggers: their SQL is in the operation, or in the state before.
    """

    def state_forwards(self, app_label, state):
        drawn = state.__dict__.pop("apps", None)
        for operation in self.operations:
            operation.state_forwards(app_label, state)
        if drawn:
            state.apps = drawn

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        for operation in self.operations:
            operation.database_forwards(app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        for operation in reversed(self.operations):
            operation.database_backwards(app_label, schema_editor, from_state, to_state)

    def describe(self):
        return f"Change {len(self.operations)} triggers"
