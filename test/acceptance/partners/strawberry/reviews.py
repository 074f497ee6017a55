"""What this member knows. Made up for a test: nobody reviewed these projects."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class ReviewRow:
    """A row as a database would return it."""

    project: str
    year: int
    outcome: str
    findings: tuple[str, ...]


_ROWS = (
    ReviewRow(
        project="unocha-global-tropical-cyclone-impact-model",
        year=2025,
        outcome="continue",
        findings=("Forecasts arrive earlier.", "Small islands are covered less well."),
    ),
    ReviewRow(
        project="unhcr-using-artificial-intelligence-to-model-displacement",
        year=2024,
        outcome="change",
        findings=("The model is to be trained again.",),
    ),
)


async def find_reviews(projects: Sequence[str]) -> list[ReviewRow | None]:
    """The reviews of many projects, in the order of their keys; None where there is none.

    It is called once for all projects of a request, as one statement to a database would be: `… WHERE project = ANY($1)`.
    """
    wanted = set(projects)
    found = {row.project: row for row in _ROWS if row.project in wanted}
    return [found.get(project) for project in projects]
