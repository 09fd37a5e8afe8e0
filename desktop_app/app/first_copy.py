"""The first copy of the program on some data, and how a second one brings its window to the front."""

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

CALL_EVERY_MS = 100
ANSWER_MS = 3000
"""How long the first copy may take to answer: it may itself be starting."""


class FirstCopy(QObject):
    """Listens for other copies of the program on the same data; `called` tells of one."""

    called = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(name)  # what a killed copy left; the lock tells that none is running
        self._server.newConnection.connect(self._take_call)
        self._server.listen(name)

    @Slot()
    def _take_call(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
        self.called.emit()


def call_first_copy(name: str, answer_ms: int = ANSWER_MS) -> bool:
    """Ask the first copy to show its window; False when it does not answer."""
    waiting = QEventLoop()
    again = QTimer(interval=CALL_EVERY_MS)
    socket = QLocalSocket()

    def call() -> None:
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            socket.connectToServer(name)

    again.timeout.connect(call)
    socket.connected.connect(waiting.quit)
    QTimer.singleShot(answer_ms, waiting, waiting.exit)
    again.start()
    answered: list[bool] = []
    socket.connected.connect(lambda: answered.append(True))
    call()
    if not answered:
        waiting.exec()
    return bool(answered)
