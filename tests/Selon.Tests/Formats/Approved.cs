using System.Runtime.CompilerServices;

namespace Selon.Tests.Formats;

/// <summary>
/// Holds an output against the file that somebody approved. Where they differ, what came is written beside it as <c>*.received.*</c>: look at it, and
/// rename it if it is right.
/// </summary>
internal static class Approved
{
    public static void Check(string received, string name, [CallerFilePath] string caller = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(caller)!, "Approved");
        var approvedFile = Path.Combine(folder, Path.GetFileNameWithoutExtension(name) + ".approved" + Path.GetExtension(name));
        var receivedFile = Path.Combine(folder, Path.GetFileNameWithoutExtension(name) + ".received" + Path.GetExtension(name));
        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile) : null;
        if (approved == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail($"{Path.GetFileName(receivedFile)} is not what was approved; compare it with {Path.GetFileName(approvedFile)} and rename it if it is right.");
    }
}
