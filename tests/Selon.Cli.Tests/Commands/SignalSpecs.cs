using System.Diagnostics;

namespace Selon.Cli.Tests.Commands;

public sealed class SignalSpecs
{
    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task A_program_that_waits_for_input_stops_at_once_when_asked_to(string signal, int code)
    {
        if (OperatingSystem.IsWindows())
            return;
        var start = new ProcessStartInfo(SelonProgram.File, ["read", "-"]) { RedirectStandardInput = true, RedirectStandardError = true, RedirectStandardOutput = true };
        using var program = Process.Start(start)!;
        await program.StandardInput.WriteAsync("Le port fermera, a dit la maire.");
        await WaitUntilReadingAsync(program.Id);
        using var kill = Process.Start("kill", ["-" + signal, $"{program.Id}"]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((code, ""), (program.ExitCode, await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    // A program that has not begun to listen dies of the signal, with another code: it listens when SIGINT is among the signals that it catches.
    private static async Task WaitUntilReadingAsync(int id)
    {
        const ulong interrupt = 1 << 1;
        while (File.Exists($"/proc/{id}/status"))
        {
            var caught = (await File.ReadAllLinesAsync($"/proc/{id}/status")).First(line => line.StartsWith("SigCgt:", StringComparison.Ordinal));
            if ((Convert.ToUInt64(caught[7..].Trim(), 16) & interrupt) != 0)
                break;
            await Task.Delay(20);
        }

        await Task.Delay(500); // the runtime catches the signal a little before the program asks for it
    }
}
