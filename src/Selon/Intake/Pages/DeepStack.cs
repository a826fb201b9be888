namespace Selon.Intake.Pages;

/// <summary>Runs work on a thread with room for deep recursion, which trees of elements need.</summary>
internal static class DeepStack
{
    private const int StackSize = 256 * 1024 * 1024;

    /// <summary>Pages below this size are too small to nest deeply.</summary>
    public const int SmallPage = 2_000;

    public static T Run<T>(Func<T> work)
    {
        T result = default!;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e);
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
