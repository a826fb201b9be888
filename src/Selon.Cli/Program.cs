using System.Runtime.InteropServices;
using Selon.Cli;
using Selon.Cli.Commands;

using var stop = new CancellationTokenSource();
var stopped = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ExitCode.Interrupted));
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ExitCode.Terminated));

// A read from a terminal or a slow server does not always hear the token, so that the first of the two to end decides.
var work = Task.Run(() => SelonCommand.RunAsync(args, stop.Token));
return await await Task.WhenAny(work, stopped.Task);

void Stop(PosixSignalContext signal, int code)
{
    signal.Cancel = true;
    stopped.TrySetResult(code);
    stop.Cancel();
}
