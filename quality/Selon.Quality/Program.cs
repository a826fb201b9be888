using System.Text;
using Selon.Quality;

Console.OutputEncoding = new UTF8Encoding(false);
return QualityCommand.Build().Parse(args).Invoke();
