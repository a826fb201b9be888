using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Selon.Http.Tests;

/// <summary>A web server on this machine that answers every request by its path.</summary>
internal sealed class PageServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, byte[]?> _answer;

    /// <param name="answer">The whole answer to a request's text; null leaves it without one.</param>
    public PageServer(Func<string, byte[]?> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address(string path) => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}{path}");

    public static byte[] Answer(string head, string body = "") => Encoding.Latin1.GetBytes($"HTTP/1.1 {head.Replace("|", "\r\n", StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n{body}");

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException)
            {
                return;
            }

            _ = HandleAsync(client);
        }
    }

    private async Task HandleAsync(TcpClient client)
    {
        using (client)
        {
            var stream = client.GetStream();
            var buffer = new byte[8192];
            var read = await stream.ReadAsync(buffer);
            if (_answer(Encoding.Latin1.GetString(buffer, 0, read)) is { } answer)
                await stream.WriteAsync(answer);
            else
                await Task.Delay(Timeout.Infinite);
        }
    }
}
