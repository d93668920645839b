"""Walks a template's syntax tree: which names it uses, and whether each use makes sense."""

from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import nodes

from generator.errors import nearest
from generator.policy.template import FILTERS
from generator.questionnaire.model import CHOSEN_TYPES, Question, Questionnaire
from generator.questionnaire.record import RECORD_KEYS

_ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.If,
    nodes.For,
    nodes.Name,
    nodes.Const,
    nodes.List,
    nodes.Tuple,
    nodes.Compare,
    nodes.Operand,
    nodes.And,
    nodes.Or,
    nodes.Not,
    nodes.CondExpr,
    nodes.Filter,
    nodes.Test,
    nodes.Include,
    nodes.Getattr,
)
_OFFICE = (
    "name",
    "short_name",
    "jurisdiction",
    "state",
    "authority",
    "website",
    "elected_prosecutor",
    "contacts",
)
_CONTACT = ("name", "phone", "email", "url", "for")
_MEMBERS = {
    "office": _OFFICE,
    "policy": RECORD_KEYS,
    "loop": ("first", "last"),
    "offenses": ("name", "statute"),
    "contacts": _CONTACT,
    "office_contacts": ("public", "press"),
    "elected_prosecutor": ("name", "title"),
    "legal_review": ("by", "on"),
    "public": _CONTACT,
    "press": _CONTACT,
}
_LISTS = ("offenses", "contacts", "several_choices")


@dataclass(frozen=True, slots=True)
class NameFinding:
    """One mistake in an expression."""

    line: int
    culprit: str
    message: str
    hint: str


class NameCheck:
    """Checks the expressions of one template; `used` collects question ids with their lines."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questions = {question.id: question for question in questionnaire.questions}
        self.used: list[tuple[str, int]] = []
        self._loops: dict[str, Question | None] = {}

    def findings(self, tree: nodes.Template) -> Iterator[NameFinding]:
        """Yield the mistakes of a parsed template."""
        yield from self._node(tree)

    def _node(self, node: nodes.Node) -> Iterator[NameFinding]:
        if not isinstance(node, _ALLOWED):
            name = type(node).__name__
            hint = "use output, if, for, comparisons, and/or/not, filters, 'is defined', include"
            yield NameFinding(node.lineno, "", f"{name} is not allowed in a policy template", hint)
            return
        match node:
            case nodes.For():
                yield from self._for(node)
            case nodes.Output():
                yield from self._output(node)
            case nodes.Compare():
                yield from self._compare(node)
            case nodes.Filter():
                yield from self._filter(node)
            case nodes.Getattr():
                yield from self._member(node)
            case nodes.Name():
                yield from self._name(node)
            case _:
                yield from self._children(node)

    def _children(self, node: nodes.Node) -> Iterator[NameFinding]:
        for child in node.iter_child_nodes():
            yield from self._node(child)

    def _for(self, node: nodes.For) -> Iterator[NameFinding]:
        yield from self._node(node.iter)
        question = self._question(node.iter)
        if question is not None and question.type not in _LISTS:
            hint = f"{question.id!r} is a question of type {question.type}"
            yield NameFinding(node.lineno, question.id, "loops over what is no list", hint)
        target = node.target.name if isinstance(node.target, nodes.Name) else ""
        outer = dict(self._loops)
        self._loops |= {target: question, "loop": None}
        for part in (*node.body, *node.else_):
            yield from self._node(part)
        self._loops = outer

    def _output(self, node: nodes.Output) -> Iterator[NameFinding]:
        for part in node.nodes:
            yield from self._node(part)
            question = self._question(part)
            if question is not None and question.type in CHOSEN_TYPES:
                hint = f"compare it instead: {{% if {question.id} ... %}}"
                message = f"prints {question.id!r}, a question of type {question.type}"
                yield NameFinding(node.lineno, question.id, message, hint)

    def _compare(self, node: nodes.Compare) -> Iterator[NameFinding]:
        yield from self._children(node)
        sides = [node.expr, *(operand.expr for operand in node.ops)]
        question = next((found for side in sides if (found := self._question(side))), None)
        if question is None:
            if not any(isinstance(side, nodes.Getattr) for side in sides):
                yield NameFinding(node.lineno, "", "compares no question with a choice", "")
            return
        if question.type not in ("choice", "several_choices"):
            hint = f"write {{% if {question.id} %}}" if question.type == "yes_no" else ""
            message = f"compares {question.id!r}, a question of type {question.type}"
            yield NameFinding(node.lineno, question.id, message, hint)
            return
        yield from self._choices(node, question, sides)

    def _choices(
        self, node: nodes.Compare, question: Question, sides: list[nodes.Expr]
    ) -> Iterator[NameFinding]:
        operators = {operand.op for operand in node.ops}
        looped = isinstance(node.expr, nodes.Name) and node.expr.name in self._loops
        if question.type == "several_choices" and not looped and operators & {"eq", "ne"}:
            hint = f'write {{% if "choice" in {question.id} %}}'
            yield NameFinding(node.lineno, question.id, "compares a list with one choice", hint)
        for name in (name for side in sides for name in _constants(side)):
            if name not in question.choice_ids():
                message = f"{name!r} is no choice of question {question.id!r}"
                hint = nearest(name, question.choice_ids())
                yield NameFinding(node.lineno, name, message, hint)

    def _filter(self, node: nodes.Filter) -> Iterator[NameFinding]:
        if node.name not in FILTERS:
            hint = nearest(node.name, FILTERS)
            yield NameFinding(node.lineno, node.name, f"unknown filter {node.name!r}", hint)
        if node.args or node.kwargs:
            yield NameFinding(node.lineno, node.name, f"the filter {node.name!r} takes nothing", "")
        if node.node is None:
            return
        question = self._question(node.node)
        if question is not None and question.type in CHOSEN_TYPES:
            message = f"prints the choices of {question.id!r}"
            hint = "compare them instead, and print words of ours"
            yield NameFinding(node.lineno, question.id, message, hint)
        yield from self._node(node.node)

    def _member(self, node: nodes.Getattr) -> Iterator[NameFinding]:
        yield from self._node(node.node)
        members = _MEMBERS.get(self._kind(node.node), ())
        if node.attr not in members:
            hint = nearest(node.attr, members)
            yield NameFinding(node.lineno, node.attr, f"there is no '.{node.attr}' here", hint)

    def _kind(self, node: nodes.Expr) -> str:
        match node:
            case nodes.Name(name=name) if name in self._loops:
                question = self._loops[name]
                return question.type if question else "loop"
            case nodes.Name(name=name):
                return name if name in ("office", "policy") else ""
            case nodes.Getattr(node=nodes.Name(name="office"), attr=attr):
                return "office_contacts" if attr == "contacts" else attr
            case nodes.Getattr(attr=attr):
                return attr
        return ""

    def _name(self, node: nodes.Name) -> Iterator[NameFinding]:
        if node.name in self.questions:
            self.used.append((node.name, node.lineno))
        elif node.name not in self._loops and node.name not in ("office", "policy"):
            known = (*self.questions, "office", "policy")
            message = f"{node.name!r} is no question of this policy"
            yield NameFinding(node.lineno, node.name, message, nearest(node.name, known))

    def _question(self, node: nodes.Node) -> Question | None:
        """Return the question that a name stands for, a loop's own name included."""
        if not isinstance(node, nodes.Name):
            return None
        if node.name in self._loops:
            return self._loops[node.name]
        return self.questions.get(node.name)


def _constants(node: nodes.Expr) -> Iterator[str]:
    match node:
        case nodes.Const(value=value):
            yield str(value)
        case nodes.List(items=items) | nodes.Tuple(items=items):
            for item in items:
                yield from _constants(item)
