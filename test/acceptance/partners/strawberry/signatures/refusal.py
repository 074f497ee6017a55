class Refusal(Exception):
    """Why a request is not answered: the code is for programs, the message for people."""

    def __init__(self, code: str, message: str, status: int = 401) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        # 401 unless it is this server that cannot tell.
        self.status = status
