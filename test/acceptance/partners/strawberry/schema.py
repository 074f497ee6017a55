"""The contract of this member. `python schema.py > schema.graphql` writes it as the text that is published."""

from enum import Enum

import strawberry
from graphql import GraphQLError
from strawberry.dataloader import DataLoader

from reviews import ReviewRow, find_reviews


@strawberry.enum(description="What a review recommends. Made up for a test.")
class ReviewOutcome(Enum):
    CONTINUE = strawberry.enum_value("continue", description="Go on as before.")
    CHANGE = strawberry.enum_value("change", description="Go on in another way.")
    STOP = strawberry.enum_value("stop", description="End it.")


@strawberry.type(description="What outsiders found when they looked at a project. Made up for a test.")
class ProjectReview:
    year: int = strawberry.field(description="Year of the review, for example `2025`.")
    outcome: ReviewOutcome = strawberry.field(description="What it recommends.")
    findings: list[str] = strawberry.field(description="What was found, one sentence each.")

    @classmethod
    def of(cls, row: ReviewRow) -> "ProjectReview":
        return cls(year=row.year, outcome=ReviewOutcome(row.outcome), findings=list(row.findings))


@strawberry.federation.type(
    keys=["id"],
    description="A project or other activity of a UN agency that uses or concerns artificial intelligence.",
)
class Project:
    """A type of another member: its key, and what this one adds, which can be null."""

    id: strawberry.ID = strawberry.field(
        description="Key: the lead agency and the title, in lower case and shortened, for example `unesco-ai-foresight`."
    )

    @strawberry.field(description="The latest review of the project; null where there is none. Made up for a test.")
    async def review(self, info: strawberry.Info) -> ProjectReview | None:
        row = await info.context["reviews"].load(self.id)
        return row and ProjectReview.of(row)

    @classmethod
    def resolve_reference(cls, id: object = None) -> "Project":
        # Every key gets an answer. What is raised stands as an error at the place of this one representation.
        if not isinstance(id, str):
            raise GraphQLError("A Project is asked for by its id, a text.", extensions={"code": "BAD_USER_INPUT"})
        return cls(id=strawberry.ID(id))


def create_context() -> dict[str, object]:
    """What the resolvers of one request share. The loader gathers the keys of all its projects into one call."""
    return {"reviews": DataLoader(load_fn=find_reviews)}


schema = strawberry.federation.Schema(types=[Project], federation_version="2.9")

if __name__ == "__main__":
    result = schema.execute_sync("{ _service { sdl } }")
    print(result.data["_service"]["sdl"])
